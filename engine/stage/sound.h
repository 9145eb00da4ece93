// What a scene sounds like: the tone of the room in a loop, and small sounds of what is done. The
// mixer is loaded and the device opened with the first sound; where there is no mixer, no device or
// no file it is simply silent.
//
// An open device wakes the processor for every buffer it plays: 11 times a second, half a
// millisecond of it, as measured with SDL's dummy driver. So it is open only while something can be
// heard. Without a room, or with the sound off, it is closed as soon as the last sound has ended,
// and then nothing wakes anybody.
//
// Sounds are <folder>/<name>.wav: 22050 Hz, mono, 16 bits. Names may come from a course. A room that
// has no sound of its own sounds like the shorter name: office_morning like office.
#ifndef STAGE_SOUND_H
#define STAGE_SOUND_H

#include <stdbool.h>

typedef struct Sound Sound;

Sound *sound_new(const char *folder);  // lent; NULL is silent
void sound_free(Sound *sound);

// The room as it should be now: to be told after every picture. Goes over into another one within a
// second; "" or 0 percent fades away. `hushed` is a third as loud.
void sound_room(Sound *sound, const char *name, int percent, bool hushed);

// Plays a sound once, over what else is heard.
void sound_effect(Sound *sound, const char *name, int percent);

// Is the device open?
bool sound_awake(const Sound *sound);

#endif
