alter table fact add column unit_price numeric(19, 4);
alter table fact add column discount numeric(9, 6);
comment on column fact.unit_price is 'What one unit costs before the discount, as the document says; null where it does not say. Kept for reading: the amounts are never derived from it';
comment on column fact.discount is 'The part that was taken off, as a fraction; null where the document does not say';
