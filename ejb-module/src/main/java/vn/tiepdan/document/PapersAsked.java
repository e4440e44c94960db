package vn.tiepdan.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.organisation.UnitCode;

/**
 * Asked of the features below before a paper of theirs is added, shown or printed: may the caller see the owner?
 *
 * <p>The feature that keeps the owner looks it up within the caller's scope and then grants; where nobody grants, there is no
 * such paper for this caller.
 */
public class PapersAsked {

    private final PaperOwner owner;
    private final List<String> texts;
    private boolean granted;
    private UnitCode unit;
    private boolean underSeal;
    private boolean stripped;
    private String[] alsoKeptBy = {};
    private boolean ofParts;
    private boolean keptByCaller;

    PapersAsked(PaperOwner owner, String... texts) {
        this.owner = owner;
        this.texts = Stream.of(texts).filter(Objects::nonNull).toList();
    }

    /** What is to be written about the paper; the owner's feature refuses what names somebody under seal with the record. */
    public String[] texts() {
        return texts.toArray(String[]::new);
    }

    public PaperOwner owner() {
        return owner;
    }

    /** The caller may see the owner, a record of that unit; {@code underSeal} when the papers may tell who is protected, so that its files stay with who attached them. */
    public void grant(boolean underSeal, UnitCode unit) {
        this.granted = true;
        this.unit = unit;
        this.underSeal = underSeal;
    }

    /** The files of this owner keep nothing that tells where, when and by whom they were made, though they are open. */
    public void stripTraces() {
        this.stripped = true;
    }

    /** Who holds one of these roles in the ward of the owner keeps its files too, beside those who keep all files. */
    public void alsoKeptBy(String... roles) {
        this.alsoKeptBy = roles.clone();
    }

    /**
     * A record in which several bodies have a part: whoever sees it reads its files, whatever his role, and {@code keeps} tells whether
     * the caller puts some there.
     */
    public void ofParts(boolean keeps) {
        this.ofParts = true;
        this.keptByCaller = keeps;
    }

    boolean isOfParts() {
        return ofParts;
    }

    boolean isKeptByCaller() {
        return keptByCaller;
    }

    String[] kept(String... roles) {
        return Stream.of(roles, alsoKeptBy).flatMap(Stream::of).toArray(String[]::new);
    }

    boolean isStripped() {
        return stripped || underSeal;
    }

    /** Whose record the owner is. */
    UnitCode unit() {
        return unit;
    }

    boolean isUnderSeal() {
        return underSeal;
    }

    boolean isGranted() {
        return granted;
    }
}
