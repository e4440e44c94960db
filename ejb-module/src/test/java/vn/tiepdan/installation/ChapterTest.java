package vn.tiepdan.installation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChapterTest {

    private static final Deed DEED = new Deed(LocalDateTime.of(2024, 6, 3, 7, 30), null, () -> null);

    private static final Chapter CHAPTER =
            new Chapter("spring", LocalDate.of(2024, 6, 30), List.of(DEED, DEED, DEED, DEED));

    @Test
    void a_chapter_never_begun_is_told_whole() {
        assertArrayEquals(
                new int[] {0, 1, 2, 3}, CHAPTER.toBeTold(Optional.empty()).toArray());
    }

    @Test
    void a_chapter_broken_off_goes_on_where_it_stopped() {
        assertArrayEquals(
                new int[] {2, 3},
                CHAPTER.toBeTold(Optional.of(new ToldChapter(2, Optional.of(4))))
                        .toArray());
    }

    @Test
    void a_chapter_that_another_edition_told_is_left_as_it_is() {
        assertArrayEquals(
                new int[0],
                CHAPTER.toBeTold(Optional.of(new ToldChapter(3, Optional.of(3))))
                        .toArray());
    }

    @Test
    void a_chapter_told_before_editions_were_counted_is_left_as_it_is() {
        assertArrayEquals(
                new int[0],
                CHAPTER.toBeTold(Optional.of(new ToldChapter(3, Optional.empty())))
                        .toArray());
    }
}
