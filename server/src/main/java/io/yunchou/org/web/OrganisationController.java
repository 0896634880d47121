package io.yunchou.org.web;

import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.ReadScope;
import io.yunchou.org.application.ReadTree;
import io.yunchou.org.application.SearchOrganisation;
import io.yunchou.platform.access.Requires;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation tree as of any day, and search in it. */
@RestController
@RequestMapping("/api/org")
class OrganisationController {
    private final ReadTree trees;
    private final SearchOrganisation search;
    private final ReadScope scope;

    OrganisationController(ReadTree trees, SearchOrganisation search, ReadScope scope) {
        this.trees = trees;
        this.search = search;
        this.scope = scope;
    }

    /**
     * A part of the tree.
     *
     * @param day the day of which it is
     * @param nodes in pre-order
     */
    record OrganisationView(LocalDate day, List<OrganisationNode> nodes) {}

    /**
     * The tree of a day (today when left out), as known now or at an instant; with a node, its descendants, so that a
     * screen can unfold it level by level.
     */
    @GetMapping("/tree")
    @Requires(OrgPermissions.READ)
    OrganisationView tree(
            @RequestParam @Nullable LocalDate day,
            @RequestParam @Nullable Instant knownAt,
            @RequestParam @Nullable String under,
            @RequestParam(defaultValue = "1") int levels) {
        LocalDate wanted = day == null ? scope.today() : day;
        ReadTree.View view = trees.view(wanted, knownAt, under, levels);
        return new OrganisationView(
                wanted,
                view.nodes().stream()
                        .map(shown -> OrganisationNode.of(view, shown))
                        .toList());
    }

    /** Units and people by a part of their name or code; at most 20. */
    @GetMapping("/search")
    @Requires(OrgPermissions.READ)
    List<SearchOrganisation.Hit> search(@RequestParam String q) {
        return search.search(q);
    }
}
