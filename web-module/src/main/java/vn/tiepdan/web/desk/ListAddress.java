package vn.tiepdan.web.desk;

/** The address of a list as its filter stands, to go to after the filter was sent, so that one can come back to it. */
public final class ListAddress {

    private final StringBuilder address;

    public ListAddress(String page) {
        address = new StringBuilder(page).append("?faces-redirect=true");
    }

    /** Adds what the list is narrowed by; nothing for null or no. Never words that somebody typed. */
    public ListAddress with(String name, Object value) {
        if (value != null && !Boolean.FALSE.equals(value)) {
            address.append('&').append(name).append('=').append(value);
        }
        return this;
    }

    /** What stands after the question mark, to be kept. */
    public String query() {
        int narrowing = address.indexOf("&");
        return narrowing < 0 ? "" : address.substring(narrowing + 1);
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
