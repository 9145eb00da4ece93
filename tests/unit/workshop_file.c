// The file of a workshop: read again it is the same workshop, cut anywhere it is an earlier one, and
// what was never written by us is refused in a sentence.
#include "room.h"
#include "workshop/turning.h"

static int setup(void **state) {
  *state = drill_course();
  return 0;
}

static int teardown(void **state) {
  story_free(*state);
  return 0;
}

// Everything that can happen, once.
static Workshop *whole(const Story *story) {
  Workshop *workshop = room_new(story, 24);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_ROOM, .number = 6, .unit = UNIT_TABLES});
  room_follows(workshop, "push", 4);
  char ask = room_letter(workshop, "ask"), wait = room_letter(workshop, "wait");
  room_votes(workshop, ask, 5);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_AGAIN);
  room_votes(workshop, wait, 5);
  room_votes(workshop, wait, 6);
  room_simply(workshop, EVENT_UNDO);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_FOLLOW);
  room_votes(workshop, room_letter(workshop, "give_back"), 6);
  room_simply(workshop, EVENT_CLOSE);
  room_chooses(workshop, "ask");
  room_do(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 1});
  room_chooses(workshop, "give_back");
  room_simply(workshop, EVENT_PAUSE);
  room_simply(workshop, EVENT_GO_ON);
  room_simply(workshop, EVENT_SHOW);
  room_simply(workshop, EVENT_HIDE);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_TEAM, .text = "Двойка \"B\""});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_VARIANT, .text = "ready=not_now"});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_SCENE, .text = "afterwards", .number = 1});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_RETURN, .number = 0});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_AGENDA, .number = 2});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_STEP, .step = STEP_REACTIONS});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_PLUS, .text = "We waited."});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_DELTA, .text = "We pushed first."});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_STEP, .step = STEP_SENTENCES});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_SENTENCE, .text = "If it is a no, then I ask."});
  room_simply(workshop, EVENT_END);
  return workshop;
}

static Buf text_of(const Workshop *workshop) {
  Buf text = {0};
  workshop_write(workshop, &text);
  return text;
}

static void it_is_the_same_when_it_is_read_again(void **state) {
  Err parted, err;
  uint32_t count, runs;
  Workshop *workshop = whole(*state);
  Buf text = text_of(workshop);
  Workshop *again = workshop_read(*state, "room", buf_text(&text), text.length, &parted, &err);
  assert_non_null(again);
  assert_string_equal(parted.text, "");
  Buf same = text_of(again);
  assert_string_equal(buf_text(&text), buf_text(&same));
  assert_int_equal(workshop_elapsed_ms(again), workshop_elapsed_ms(workshop));
  assert_int_equal(workshop_run(again), 0);
  assert_int_equal(workshop_setup(again).unit, UNIT_TABLES);
  assert_int_equal(workshop_setup(again).agenda, 20);
  workshop_said(again, &count);
  workshop_runs(again, &runs);
  assert_int_equal(count, 3);
  assert_int_equal(runs, 5);
  assert_true(workshop_over(again));
  assert_memory_equal(session_state(workshop_session(again)),
                      session_state(workshop_session(workshop)), sizeof(State));
  buf_free(&text);
  buf_free(&same);
  workshop_free(again);
  workshop_free(workshop);
}

static void cut_anywhere_it_is_what_had_happened(void **state) {
  Err parted, err;
  Workshop *workshop = whole(*state);
  Buf text = text_of(workshop);
  size_t head = (size_t)(strstr(buf_text(&text), "\nbegin\n") + 7 - buf_text(&text));
  for (size_t length = 0; length < text.length; length++) {
    Workshop *part = workshop_read(*state, "room", buf_text(&text), length, &parted, &err);
    if (length < head) {
      assert_null(part);
      continue;
    }
    // A character that is cut in two is no text.
    if (!part) {
      assert_non_null(strstr(err.text, "no text"));
      continue;
    }
    Buf read = text_of(part);
    assert_memory_equal(buf_text(&read), buf_text(&text), read.length);
    assert_true(read.length <= length);
    assert_int_equal(parted.text[0] != '\0', text.text[length - 1] != '\n');
    buf_free(&read);
    workshop_free(part);
  }
  buf_free(&text);
  workshop_free(workshop);
}

// Whatever is in it, it is read or refused; and what was read can be written.
static void changed_anywhere_it_does_no_harm(void **state) {
  Err parted, err;
  Workshop *workshop = whole(*state);
  Buf text = text_of(workshop);
  static const char with[] = {'\0', ' ', '0', '9', 'Z', '\n', '\x80', '-'};
  for (size_t i = 0; i < text.length; i++) {
    char before = text.text[i];
    text.text[i] = with[i % sizeof with];
    Workshop *other = workshop_read(*state, "room", buf_text(&text), text.length, &parted, &err);
    if (other) {
      Buf written = text_of(other);
      Workshop *same =
          workshop_read(*state, "room", buf_text(&written), written.length, &parted, &err);
      assert_non_null(same);
      assert_string_equal(parted.text, "");
      workshop_free(same);
      buf_free(&written);
    }
    workshop_free(other);
    text.text[i] = before;
  }
  buf_free(&text);
  workshop_free(workshop);
}

static void refused(const Story *story, const char *text, const char *sentence) {
  Err parted, err;
  assert_null(workshop_read(story, "room", text, strlen(text), &parted, &err));
  assert_string_equal(err.text, sentence);
}

static void what_is_no_workshop_is_refused(void **state) {
  refused(*state, "", "room: is no file of a workshop");
  refused(*state, "unpersuaded journal 1\n", "room: is no file of a workshop");
  refused(*state, "unpersuaded workshop 2\nroom 5 people\n",
          "room: was written by another version of the game");
  refused(*state, "unpersuaded workshop 1\nroom 0 people\n", "room:2: the line cannot be read");
  refused(*state, "unpersuaded workshop 1\nroom 501 people\n", "room:2: the line cannot be read");
  refused(*state, "unpersuaded workshop 1\nroom 5 horses\n", "room:2: the line cannot be read");
  refused(*state, "unpersuaded workshop 1\nroom 5 people\nagenda 45\nbegun 1\nx\n",
          "room: the file ends before \"begin\"");
}

// Reads the whole workshop with one more line and gives what is said of that line.
static void check_line(const Story *story, const char *line, const char *sentence) {
  Err parted, err;
  Workshop *workshop = room_new(story, 6);
  Buf text = text_of(workshop);
  workshop_free(workshop);
  buf_add(&text, line);
  workshop = workshop_read(story, "room", buf_text(&text), text.length, &parted, &err);
  assert_non_null(workshop);
  assert_string_equal(parted.text, sentence);
  workshop_free(workshop);
  buf_free(&text);
}

// The head has twelve lines: four of ours, eight of the journal with its one variant.
static void a_line_that_does_not_fit_is_named(void **state) {
  check_line(*state, "5 close\n", "room:13: Nobody has voted yet: the round stays open.");
  check_line(*state, "5 dance\n", "room:13: nobody knows what \"dance\" is");
  check_line(*state, "close\n", "room:13: a time in milliseconds must begin the line");
  check_line(*state, "-5 close\n", "room:13: a time in milliseconds must begin the line");
  check_line(*state, "05 close\n", "room:13: a time in milliseconds must begin the line");
  check_line(*state, "5 votes E 1\n", "room:13: There is no E here: the options are A to D.");
  check_line(*state, "5 votes a 1\n", "room:13: what stands after \"votes\" cannot be read");
  check_line(*state, "5 votes A 99999999999\n",
             "room:13: what stands after \"votes\" cannot be read");
  check_line(*state, "5 undo\n", "room:13: there is nothing to undo");
  check_line(*state, "5 pause\n4 go_on\n", "room:14: the time runs back");
  check_line(*state, "5 pause now\n", "room:13: what stands after \"pause\" cannot be read");
  check_line(*state, "5 plus \n", "room:13: what stands after \"plus\" cannot be read");
  check_line(*state, "5 plus a\tb\n", "room:13: there is a control character in the line");
  check_line(*state, "5 scene the_talk gently\n",
             "room:13: what stands after \"scene\" cannot be read");
  check_line(*state, "5 pause", "room:13: the line is unfinished");
}

static void its_course_can_be_asked_for(void **state) {
  char course[JOURNAL_NAME];
  Workshop *workshop = room_new(*state, 6);
  Buf text = text_of(workshop);
  Err err;
  assert_true(workshop_course("room", buf_text(&text), text.length, course, &err));
  assert_string_equal(course, "drill");
  assert_false(workshop_course("room", "unpersuaded journal 1\n", 22, course, &err));
  assert_string_equal(course, "");
  assert_string_equal(err.text, "room: is no file of a workshop");
  buf_free(&text);
  workshop_free(workshop);
}

// Writing down -----------------------------------------------------------------------------------

typedef struct Disk {
  Buf bytes;
  int left;  // writes until it is full
} Disk;

static bool write_to_disk(void *to, const char *bytes, size_t length, Err *err) {
  Disk *disk = to;
  if (disk->left == 0) return err_set(err, "the disk is full");
  disk->left--;
  buf_add_bytes(&disk->bytes, bytes, length);
  return true;
}

static void each_event_is_written_when_it_happens(void **state) {
  Err err;
  Disk disk = {.left = 100};
  Workshop *workshop = room_new(*state, 6);
  room_votes(workshop, 'A', 2);
  assert_true(workshop_record(workshop, (SessionSink){write_to_disk, &disk}, &err));
  room_votes(workshop, 'B', 3);
  room_simply(workshop, EVENT_CLOSE);
  Buf text = text_of(workshop);
  assert_string_equal(buf_text(&disk.bytes), buf_text(&text));
  assert_non_null(strstr(buf_text(&text), "\n2000 votes B 3\n3000 close\n"));
  buf_free(&text);
  buf_free(&disk.bytes);
  workshop_free(workshop);
}

static void a_full_disk_is_said_and_the_workshop_goes_on(void **state) {
  Err err;
  Disk disk = {.left = 1};
  Workshop *workshop = room_new(*state, 6);
  assert_true(workshop_record(workshop, (SessionSink){write_to_disk, &disk}, &err));
  assert_string_equal(workshop_trouble(workshop), "");
  room_votes(workshop, 'A', 2);
  assert_string_equal(workshop_trouble(workshop), "the disk is full");
  room_simply(workshop, EVENT_CLOSE);
  assert_int_equal(workshop_phase(workshop), PHASE_SHOWN);
  buf_free(&disk.bytes);
  workshop_free(workshop);
}

// Turning points ---------------------------------------------------------------------------------

static void it_turned_where_the_room_did(void **state) {
  TurningPoint points[TURNING_MOST];
  Workshop *workshop = whole(*state);
  uint32_t count = turning_find(workshop, 0, points);
  const TurningPoint *changed = NULL, *overridden = NULL;
  for (uint32_t i = 0; i < count; i++) {
    if (points[i].mind_changed) changed = &points[i];
    if (points[i].overridden) overridden = &points[i];
    if (i > 0) assert_true(points[i].choice > points[i - 1].choice);
  }
  assert_non_null(changed);
  assert_int_equal(changed->choice, 1);
  assert_int_equal(changed->road, 1);  // and here the other road begins
  assert_string_equal(changed->because, "the room changed its mind");
  assert_non_null(overridden);
  assert_int_equal(overridden->choice, 2);
  assert_string_equal(overridden->said, "What would it change for you, down here?");
  assert_string_equal(overridden->because, "another way than the room's was taken");
  count = turning_find(workshop, 1, points);  // the road has no votes; where it begins is its point
  for (uint32_t i = 0; i < count; i++)
    if (points[i].choice == 1) assert_int_equal(points[i].road, 0);
  assert_int_equal(points[count - 1].choice, 1);
  workshop_free(workshop);
}

// Of all roads: what was decided on the one that was left is not lost, and where they part is told
// once. The other team's is its own.
static void it_turned_on_every_road(void **state) {
  TurningPoint points[TURNING_MOST];
  Workshop *workshop = room_new(*state, 6);
  room_chooses(workshop, "push");
  room_votes(workshop, room_letter(workshop, "wait"), 4);
  room_simply(workshop, EVENT_CLOSE);
  room_chooses(workshop, "ask");  // choice 1, against the room
  room_do(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 0});
  room_chooses(workshop, "ask");
  assert_int_equal(turning_find_all(workshop, 1, points), 2);
  assert_int_equal(points[0].run, 0);
  assert_int_equal(points[0].choice, 0);
  assert_int_equal(points[0].road, 1);
  assert_int_equal(points[1].run, 0);
  assert_int_equal(points[1].choice, 1);
  assert_true(points[1].overridden);
  assert_string_equal(points[1].said, "What would it change for you, down here?");
  room_do(workshop, (WorkshopEvent){.kind = EVENT_TEAM, .text = "The window side"});
  assert_int_equal(turning_find_all(workshop, 2, points), 0);
  workshop_free(workshop);
}

// Where only something opened is one of them, while there is room: here at the first words for each
// of two concerns. The words after the second weigh as little, and come too late.
static void it_turned_where_something_opened(void **state) {
  static const char *const words[] = {"ask", "give_back", "wait", "push"};
  static const uint32_t choices[] = {0, 1, 3, 4, 7};
  TurningPoint points[TURNING_MOST];
  Workshop *workshop = room_new(*state, 6);
  for (int i = 0; i < 8; i++) room_chooses(workshop, words[i % 4]);
  assert_int_equal(turning_find(workshop, 0, points), TURNING_MOST);
  for (int i = 0; i < TURNING_MOST; i++) assert_int_equal(points[i].choice, choices[i]);
  assert_string_equal(points[0].because, "something opened");
  assert_string_equal(points[2].because, "a push");
  assert_string_equal(points[3].because, "something opened");
  workshop_free(workshop);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(it_is_the_same_when_it_is_read_again),
      cmocka_unit_test(cut_anywhere_it_is_what_had_happened),
      cmocka_unit_test(changed_anywhere_it_does_no_harm),
      cmocka_unit_test(what_is_no_workshop_is_refused),
      cmocka_unit_test(a_line_that_does_not_fit_is_named),
      cmocka_unit_test(its_course_can_be_asked_for),
      cmocka_unit_test(each_event_is_written_when_it_happens),
      cmocka_unit_test(a_full_disk_is_said_and_the_workshop_goes_on),
      cmocka_unit_test(it_turned_where_the_room_did),
      cmocka_unit_test(it_turned_on_every_road),
      cmocka_unit_test(it_turned_where_something_opened),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
