package vn.tiepdan.notice;

import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Post;

/**
 * To whom a notice goes: one officer, or whoever holds one of the posts when he looks.
 *
 * @param officer null when it goes to posts
 * @param posts empty when it goes to an officer
 * @param readers who will find it today; never empty, never somebody concerned
 */
record Address(OfficerCode officer, List<Post> posts, Set<OfficerCode> readers) {}
