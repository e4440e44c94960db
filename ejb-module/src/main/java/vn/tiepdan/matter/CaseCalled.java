package vn.tiepdan.matter;

/** A case is to be called so; whoever keeps records of it refuses a title that names somebody under seal. */
public record CaseCalled(MatterCode code, String title) {}
