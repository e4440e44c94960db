package vn.tiepdan.api.petition;

import java.util.List;

/** The answers given to one petition or visit, oldest first. */
public record ReplyListJson(List<ReplyJson> items, String next) {}
