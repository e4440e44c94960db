package vn.tiepdan.organisation;

import java.util.Map;
import java.util.Set;

/** Who holds which post on a day. */
public final class PostHolders {

    private final Map<Post, Set<OfficerCode>> holders;

    PostHolders(Map<Post, Set<OfficerCode>> holders) {
        this.holders = holders;
    }

    public Set<OfficerCode> of(Post post) {
        return holders.getOrDefault(post, Set.of());
    }

    /** Whether the officer acts in any role for the body. */
    public boolean worksFor(OfficerCode officer, UnitCode body) {
        return holders.entrySet().stream()
                .anyMatch(post ->
                        post.getKey().unit().equals(body) && post.getValue().contains(officer));
    }

    /** Whether the officer acts in any role at all. */
    public boolean works(OfficerCode officer) {
        return holders.values().stream().anyMatch(held -> held.contains(officer));
    }
}
