// What is said aloud gets to the speech dispatcher, in order, and its absence is told in a sentence.
// The service here is a small one of our own: it speaks the dispatcher's protocol and writes down
// what it is told.
#include "stage/speech.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <signal.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <SDL.h>
#include <cmocka.h>

#include "base/file.h"

// libspeechd keeps its sentence about a service that does not answer; that is not ours to free.
const char *__asan_default_options(void);
const char *__lsan_default_suppressions(void);

const char *__asan_default_options(void) {
  return "fast_unwind_on_malloc=0";
}

const char *__lsan_default_suppressions(void) {
  return "leak:libspeechd";
}

typedef struct Service {
  char folder[64], socket[96], heard[96];
  int listener;
  pid_t process;
} Service;

// The service ------------------------------------------------------------------------------------

static void note(const Service *service, const char *word, const char *line) {
  FILE *file = fopen(service->heard, "a");
  fprintf(file, "%s%s\n", word, line);
  fclose(file);
}

static const char *answer(const Service *service, const char *line, bool *text) {
  if (strcasecmp(line, "SPEAK") == 0) {
    *text = true;
    return "230 OK RECEIVING DATA\r\n";
  }
  if (strncmp(line, "CANCEL", 6) == 0) note(service, "(cut off)", "");
  if (strncmp(line, "SET SELF LANGUAGE", 17) == 0) note(service, "language", line + 17);
  return "200 OK\r\n";
}

static void serve(const Service *service, int client) {
  char line[4096];
  bool text = false;
  FILE *from = fdopen(client, "r");
  while (fgets(line, sizeof line, from)) {
    line[strcspn(line, "\r\n")] = '\0';
    const char *reply = NULL;
    if (text && strcmp(line, ".") == 0) {
      text = false;
      reply = "225-1\r\n225 OK MESSAGE QUEUED\r\n";
    } else if (text) {
      note(service, "", line);
      if (strstr(line, "The service ends")) _exit(0);
    } else {
      reply = answer(service, line, &text);
    }
    if (reply && write(client, reply, strlen(reply)) < 0) break;
  }
  fclose(from);
}

static void run_service(const Service *service) {
  alarm(60);  // outlives no test that failed
  for (;;) {
    int client = accept(service->listener, NULL, NULL);
    if (client >= 0) serve(service, client);
  }
}

static void begin_service(Service *service) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  snprintf(address.sun_path, sizeof address.sun_path, "%s", service->socket);
  service->listener = socket(AF_UNIX, SOCK_STREAM, 0);
  assert_int_equal(bind(service->listener, (struct sockaddr *)&address, sizeof address), 0);
  assert_int_equal(listen(service->listener, 4), 0);
  fflush(NULL);
  service->process = fork();
  if (service->process == 0) run_service(service);
  assert_true(service->process > 0);
}

static void end_service(Service *service) {
  if (service->process > 0) {
    kill(service->process, SIGKILL);
    waitpid(service->process, NULL, 0);
    close(service->listener);
  }
  service->process = 0;
  unlink(service->socket);
}

static int new_service(void **state) {
  Service *service = calloc(1, sizeof *service);
  char address[128];
  strcpy(service->folder, "/tmp/unpersuaded-speech-XXXXXX");
  assert_non_null(mkdtemp(service->folder));
  snprintf(service->socket, sizeof service->socket, "%s/socket", service->folder);
  snprintf(service->heard, sizeof service->heard, "%s/heard", service->folder);
  snprintf(address, sizeof address, "unix_socket:%s", service->socket);
  setenv("SPEECHD_ADDRESS", address, 1);
  *state = service;
  return 0;
}

static int free_service(void **state) {
  Service *service = *state;
  end_service(service);
  unlink(service->heard);
  rmdir(service->folder);
  free(service);
  return 0;
}

// Waits until the service, or a file, has this text; false after five seconds.
static bool comes(const char *path, const char *text, Buf *all) {
  Err ignored;
  for (int i = 0; i < 500; i++) {
    buf_clear(all);
    if (file_exists(path) && file_read(path, 1 << 20, all, &ignored) &&
        strstr(buf_text(all), text) != NULL)
      return true;
    SDL_Delay(10);
  }
  print_message("%s\n", buf_text(all));
  return false;
}

// Tests ------------------------------------------------------------------------------------------

static void test_says_in_order(void **state) {
  Service *service = *state;
  Buf heard = {0};
  begin_service(service);
  Speaker *speaker = speaker_new();
  speaker_say(speaker, "One.\nTwo.\n", false);
  speaker_say(speaker, ".\nThree.\n", false);
  assert_true(comes(service->heard, "Three.", &heard));
  assert_string_equal(buf_text(&heard), "language en\nOne.\nTwo.\n..\nThree.\n");
  speaker_say(speaker, "Now this.\n", true);
  assert_true(comes(service->heard, "Now this.", &heard));
  assert_non_null(strstr(buf_text(&heard), "Three.\n(cut off)\nNow this.\n"));
  assert_null(speaker_notice(speaker));
  speaker_say(speaker, "The last.\n", false);
  speaker_close(&speaker, true);
  assert_null(speaker);
  assert_true(comes(service->heard, "The last.\n", &heard));
  buf_free(&heard);
}

static void test_is_cut_off_at_the_end(void **state) {
  Service *service = *state;
  Buf heard = {0};
  begin_service(service);
  Speaker *speaker = speaker_new();
  speaker_say(speaker, "One.\n", false);
  assert_true(comes(service->heard, "One.", &heard));
  speaker_close(&speaker, false);
  assert_true(comes(service->heard, "One.\n(cut off)\n", &heard));
  buf_free(&heard);
}

static bool is_woken(void) {
  SDL_Event event;
  for (int i = 0; i < 500; i++) {
    while (SDL_PollEvent(&event))
      if (event.type == SDL_USEREVENT) return true;
    SDL_Delay(10);
  }
  return false;
}

static void test_without_a_service(void **state) {
  (void)state;
  Speaker *speaker = speaker_new();
  speaker_say(speaker, "Nobody hears this.\n", false);
  assert_true(is_woken());
  const char *notice = speaker_notice(speaker);
  assert_non_null(notice);
  assert_non_null(strstr(notice, "apt install speech-dispatcher"));
  speaker_say(speaker, "Nor this.\n", true);
  SDL_Delay(50);
  assert_null(speaker_notice(speaker));
  speaker_close(&speaker, true);
}

// A service that goes is looked for once more, then told.
static void test_the_service_ends(void **state) {
  Service *service = *state;
  Buf heard = {0};
  begin_service(service);
  Speaker *speaker = speaker_new();
  speaker_say(speaker, "One.\n", false);
  assert_true(comes(service->heard, "One.", &heard));
  end_service(service);
  begin_service(service);
  speaker_say(speaker, "Two.\n", false);
  assert_true(comes(service->heard, "Two.", &heard));
  end_service(service);
  speaker_say(speaker, "Three.\n", true);
  assert_true(is_woken());
  assert_non_null(speaker_notice(speaker));
  speaker_close(&speaker, false);
  buf_free(&heard);
}

// A service that takes the connection and never answers does not hold up the window.
static void test_a_service_that_hangs(void **state) {
  Service *service = *state;
  begin_service(service);
  kill(service->process, SIGSTOP);
  Uint64 start = SDL_GetTicks64();
  Speaker *speaker = speaker_new();
  speaker_say(speaker, "One.\n", false);
  assert_null(speaker_notice(speaker));
  speaker_close(&speaker, true);
  assert_true(SDL_GetTicks64() - start < 1000);
  end_service(service);  // lets the thread that was left behind come to its end
  SDL_Delay(200);
}

static void show(Display *display, const char *heading) {
  display_clear(display, 800, 600);
  display_widget(display, ROLE_HEADING, heading, NULL, (Rect){0}, 0);
}

static void test_writes_it_down_instead(void **state) {
  Service *service = *state;
  Buf written = {0};
  Display display = {0};
  Speech speech = {0};
  Err err;
  setenv("UNPERSUADED_SPEECH_LOG", service->heard, 1);
  show(&display, "Unpersuaded");
  speech_hear(&speech, &display, false);
  speech_repeat(&speech, &display, false);
  assert_false(file_exists(service->heard));
  speech_hear(&speech, &display, true);
  speech_hear(&speech, &display, true);
  speech_repeat(&speech, &display, true);
  show(&display, "Settings");
  speech_hear(&speech, &display, true);
  assert_true(file_read(service->heard, 1 << 20, &written, &err));
  assert_string_equal(buf_text(&written), "Unpersuaded.\nUnpersuaded.\nSettings.\n");
  assert_null(speech_notice(&speech));
  assert_null(speech.speaker);
  speech_close(&speech);
  unsetenv("UNPERSUADED_SPEECH_LOG");
  display_free(&display);
  buf_free(&written);
}

// Nobody else's service is started while we test.
static void forbid_others(const char *folder) {
  char path[256];
  Err err;
  setenv("XDG_RUNTIME_DIR", folder, 1);
  setenv("XDG_CONFIG_HOME", folder, 1);
  snprintf(path, sizeof path, "%s/speech-dispatcher", folder);
  file_make_folders(path, &err);
  snprintf(path, sizeof path, "%s/speech-dispatcher/speechd.conf", folder);
  static const char words[] = "DisableAutoSpawn\n";
  file_write(path, words, sizeof words - 1, &err);
}

int main(void) {
  char *home = getenv("HOME");
  if (home) forbid_others(home);
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  if (SDL_Init(SDL_INIT_VIDEO) != 0) return 1;
#define TEST(name) cmocka_unit_test_setup_teardown(name, new_service, free_service)
  const struct CMUnitTest tests[] = {
      TEST(test_says_in_order),        TEST(test_is_cut_off_at_the_end),
      TEST(test_without_a_service),    TEST(test_the_service_ends),
      TEST(test_a_service_that_hangs), TEST(test_writes_it_down_instead),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  SDL_Quit();
  return failed;
}
