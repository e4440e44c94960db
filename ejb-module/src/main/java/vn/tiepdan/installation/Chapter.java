package vn.tiepdan.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of the demonstration that is told whole once the law's clock has reached its last day. */
record Chapter(String name, LocalDate lastDay, List<Deed> deeds) {

    /**
     * The deeds still to be told, by their place in the chapter.
     *
     * <p>None of a chapter that another edition of the product began: its deeds stood in other places, and what was told
     * would be told again. Such a demonstration stays as it is.
     *
     * @param told what the database says was told of this chapter; empty when nothing was
     */
    IntStream toBeTold(Optional<ToldChapter> told) {
        int first = told.map(before -> before.ofEdition(deeds.size()) ? before.deeds() : deeds.size())
                .orElse(0);
        return IntStream.range(first, deeds.size());
    }
}
