package vn.tiepdan.installation;

import java.util.Optional;

/**
 * How far a chapter of the demonstration was told.
 *
 * @param deeds how many of its deeds
 * @param inAll how many it had in the edition that told them; empty for editions that did not yet say so
 */
record ToldChapter(int deeds, Optional<Integer> inAll) {

    boolean ofEdition(int deedsInAll) {
        return inAll.filter(all -> all == deedsInAll).isPresent();
    }
}
