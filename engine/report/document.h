// What every document begins and ends with. It stands alone: nothing is fetched, and a link that is
// followed does not say where it stood.
#ifndef REPORT_DOCUMENT_H
#define REPORT_DOCUMENT_H

#include "report/html.h"

Html document_begin(Buf *out);  // its <title> is to follow, as a whole element

// For what is read on screens too: as wide as they are, by day and by night.
void document_for_screens(Html *html);

void document_open_body(Html *html, const Buf *look);  // `look` is the style sheet
void document_end(Html *html);                         // closes the body

#endif
