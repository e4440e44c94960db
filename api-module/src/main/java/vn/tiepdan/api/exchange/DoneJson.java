package vn.tiepdan.api.exchange;

import vn.tiepdan.integration.Outcome;

/** What a deed left behind: the record's code and the version that came of it; the same again when the call is repeated. */
public record DoneJson(String code, int version) {

    public static DoneJson of(Outcome outcome) {
        return new DoneJson(outcome.code(), outcome.version());
    }
}
