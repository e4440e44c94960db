package vn.tiepdan.access;

/** Where a password is asked for; what fails at one door counts at no other. */
public enum Door {
    SCREEN,
    CLIENT,
    OWN_PASSWORD
}
