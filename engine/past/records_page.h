// The page of records of the person who plays: how it went over time, what was missed, what to
// practise next. And who plays: a name, without a password. It is handed to the screens as
// ScreensWorld.records; a program without it does not offer it.
#ifndef PAST_RECORDS_PAGE_H
#define PAST_RECORDS_PAGE_H

#include "screens/screens.h"

extern const Screen records_page_screen;

#endif
