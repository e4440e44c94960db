package vn.tiepdan.access;

import java.io.Serializable;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;

/** The client system behind a token, the officer code it acts as, and what this token allows. */
public record TokenBearer(String clientId, OfficerCode officer, Set<String> scopes) implements Serializable {

    /** The request attribute under which the way in leaves it for the resources. */
    public static final String ATTRIBUTE = "vn.tiepdan.tokenBearer";
}
