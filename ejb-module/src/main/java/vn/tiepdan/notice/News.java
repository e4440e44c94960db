package vn.tiepdan.notice;

import java.util.List;
import java.util.Set;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Post;

/**
 * Something happened that somebody has to know at once; told by the feature where it happened, and only once under its key, however often
 * it is fired.
 *
 * @param key by which it is known to have been told, such as {@code incident.signalled SV-TDAN-20240618-1}
 * @param words the key of its text, in the bundle of the feature; neither the text nor its arguments name anybody
 * @param subject by what it is opened
 * @param shownCode by which officers speak of it
 * @param posts whoever holds one of them on the day he looks
 * @param officers each of them apart
 * @param concerned officers of ours whom it is about: none of them hears of it
 */
public record News(
        String key,
        String words,
        List<String> arguments,
        ClockSubject subject,
        String shownCode,
        Set<Post> posts,
        Set<OfficerCode> officers,
        Set<OfficerCode> concerned) {

    public News {
        arguments = List.copyOf(arguments);
        posts = Set.copyOf(posts);
        officers = Set.copyOf(officers);
        concerned = Set.copyOf(concerned);
    }
}
