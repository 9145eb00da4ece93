// Widths of text where there is no font to measure, for pictures that are written to a file. Sums
// of letters from the table in plain_widths.h: for Latin text within two per cent of what the stage
// measures, which also kerns. A letter of another script is taken to be broad, so that it is rather
// given too much room than too little; marks that stand on a letter have no width. A font that is
// not in the table is as broad as the bold sans.
#ifndef PAGE_PLAIN_METRICS_H
#define PAGE_PLAIN_METRICS_H

#include "page/display.h"

extern const Metrics plain_metrics;

#endif
