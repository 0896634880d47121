package io.yunchou.org;

import java.util.Set;

/**
 * The positions of these people changed, in the transaction in which this is published: whoever keeps figures by
 * position refreshes those of these people.
 */
public record PlacementsChanged(Set<PersonId> people) {
    public PlacementsChanged {
        people = Set.copyOf(people);
    }
}
