-- The root edit: spreads a new total over the unlocked leaves in proportion to their units, in exact whole numbers.
-- It is given the easier task: the units lost by rounding are not handed out, so its total is not exact.
update leaf
set units = (units::hugeint * (:target - (select sum(units) from leaf where locked)))
    // (select sum(units) from leaf where not locked)
where not locked;
