#include "stage/speech.h"

#include <stdio.h>
#include <stdlib.h>

static void write_down(const char *path, const char *lines) {
  FILE *file = fopen(path, "a");
  if (file == NULL) return;
  fputs(lines, file);
  fclose(file);
}

static void say(Speech *speech, const char *lines, bool interrupt) {
  const char *path = getenv("UNPERSUADED_SPEECH_LOG");
  if (path != NULL && *path) {
    write_down(path, lines);
    return;
  }
  if (speech->speaker == NULL) speech->speaker = speaker_new();
  speaker_say(speech->speaker, lines, interrupt);
}

void speech_hear(Speech *speech, const Display *display, bool on) {
  Buf said = {0};
  bool interrupt;
  if (voice_hear(&speech->voice, display, on, &said, &interrupt))
    say(speech, buf_text(&said), interrupt);
  buf_free(&said);
  if (!on) speaker_close(&speech->speaker, true);
}

void speech_repeat(Speech *speech, const Display *display, bool on) {
  Buf said = {0};
  if (!on) return;
  voice_repeat(display, &said);
  say(speech, buf_text(&said), true);
  buf_free(&said);
}

const char *speech_notice(Speech *speech) {
  return speech->speaker != NULL ? speaker_notice(speech->speaker) : NULL;
}

void speech_close(Speech *speech) {
  speaker_close(&speech->speaker, false);
  voice_free(&speech->voice);
}
