// Vote cards: whole sets, on both papers, large enough.
#include "handout/vote_cards.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int count(const Buf *page, const char *words) {
  int found = 0;
  for (const char *at = buf_text(page); (at = strstr(at, words)) != NULL; at++) found++;
  return found;
}

static void a_page_for_each_letter(void **state) {
  (void)state;
  Buf page = {0};
  vote_cards_add(&(VoteCards){.paper = PAPER_A4}, &page);
  assert_int_equal(count(&page, "class=\"page large\""), 5);
  assert_int_equal(count(&page, "class=\"card\""), 10);
  assert_int_equal(count(&page, ">A</text>"), 2);
  assert_int_equal(count(&page, ">E</text>"), 2);
  assert_int_equal(count(&page, ">F</text>"), 0);
  assert_int_equal(count(&page, "Table ___"), 0);
  assert_non_null(strstr(buf_text(&page), "Card C, triangle, number 2"));
  assert_non_null(strstr(buf_text(&page), "@page{size:A4 portrait;margin:0}"));
  buf_free(&page);
}

static void four_small_ones_for_tables(void **state) {
  (void)state;
  Buf page = {0};
  vote_cards_add(&(VoteCards){.paper = PAPER_LETTER, .small = true, .tables = true, .letters = 3},
                 &page);
  assert_int_equal(count(&page, "class=\"page small\""), 3);
  assert_int_equal(count(&page, ">C</text>"), 4);
  assert_int_equal(count(&page, "Table ___"), 12);
  assert_non_null(strstr(buf_text(&page), "@page{size:Letter portrait;margin:0}"));
  buf_free(&page);
}

// A capital is 73 hundredths of its size, and what can be read from ten metres without effort is 35
// mm high (12 minutes of arc). How wide a picture is stands in its viewBox.
static void assert_tall(const VoteCards *cards, int expected_signs) {
  Buf page = {0};
  vote_cards_add(cards, &page);
  int side = 0, wide = 0, tall = 0, signs = 0;
  const char *at = strstr(buf_text(&page), ".card svg{width:");
  assert_non_null(at);
  assert_int_equal(sscanf(at, ".card svg{width:%dmm", &side), 1);
  at = strstr(buf_text(&page), "viewBox=\"");
  assert_non_null(at);
  assert_int_equal(sscanf(at, "viewBox=\"0 0 %d %d", &wide, &tall), 2);
  for (at = buf_text(&page); (at = strstr(at, "font-size=\"")) != NULL; at++) {
    int size = 0;
    assert_int_equal(sscanf(at, "font-size=\"%d\"", &size), 1);
    assert_true(size * 73 / 100 * side / wide >= 35);
    signs++;
  }
  assert_int_equal(signs, expected_signs);
  assert_true(tall * side / wide <= (cards->small ? 120 : 130));  // of 139 mm that half a page has
  buf_free(&page);
}

static void every_letter_is_read_from_ten_metres(void **state) {
  (void)state;
  assert_tall(&(VoteCards){.small = true}, 20);
  assert_tall(&(VoteCards){.small = false}, 10);
}

static void papers_by_their_words(void **state) {
  (void)state;
  VotePaper paper = PAPER_A4;
  assert_true(vote_cards_find_paper("letter", &paper));
  assert_int_equal(paper, PAPER_LETTER);
  assert_false(vote_cards_find_paper("a3", &paper));
  assert_string_equal(vote_cards_paper_word(PAPER_A4), "a4");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(a_page_for_each_letter),
                                     cmocka_unit_test(four_small_ones_for_tables),
                                     cmocka_unit_test(every_letter_is_read_from_ten_metres),
                                     cmocka_unit_test(papers_by_their_words)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
