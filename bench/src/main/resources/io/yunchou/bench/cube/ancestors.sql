-- Every total at every level: (company, region, office, seller) × (all, line, product) × (year, quarter, month).
create or replace table total as
select region, office, seller, line, product, quarter, month, sum(units) as units
from leaf
group by grouping sets (:sets);
