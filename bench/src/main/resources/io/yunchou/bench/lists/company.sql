-- A company of 5 groups, 40 regions and 200 offices with a head each, and 5 sellers an office: 1,246 positions.
-- Positions and the people in them have the same number: 1 to 246 that of the unit they head, 1001 to 2000 sellers.
insert into org.unit (id, code) overriding system value
select unit, 'U' || lpad(unit::text, 3, '0')
from generate_series(1, 246) unit;

insert into org.unit_span (unit_id, name, parent_id, valid, recorded_at, recorded_by)
select unit,
       case when unit = 1 then 'Company' when unit <= 6 then 'Group ' when unit <= 46 then 'Region ' else 'Office ' end || unit,
       case when unit = 1 then null when unit <= 6 then 1 when unit <= 46 then 2 + (unit - 7) / 8 else 7 + (unit - 47) / 5 end,
       daterange('2000-01-01', null),
       now(),
       0
from generate_series(1, 246) unit;

create temporary table post as
select unit as id, unit, true as head, 'Head of ' || unit as name
from generate_series(1, 246) unit
union all
select 1001 + seller, 47 + seller / 5, false, 'Seller ' || seller
from generate_series(0, 999) seller;

insert into org.position (id, code) overriding system value
select id, 'P' || lpad(id::text, 4, '0')
from post;

insert into org.position_span (position_id, name, unit_id, head, shared, valid, recorded_at, recorded_by)
select id, name, unit, head, false, daterange('2000-01-01', null), now(), 0
from post;

insert into org.person (id, code) overriding system value
select id, lpad(id::text, 4, '0')
from post;

insert into org.person_span (person_id, name, valid, recorded_at, recorded_by)
select id, 'Person ' || id, daterange('2000-01-01', null), now(), 0
from post;

insert into org.placement_span (person_id, position_id, share, valid, recorded_at, recorded_by)
select id, id, 1, daterange('2000-01-01', null), now(), 0
from post;

create temporary table fiscal as
select 'FY' || year as code, 'YEAR' as kind, '' as parent, make_date(year - 1, 7, 1) as first_day, make_date(year, 7, 1) as end_day
from generate_series(2011, 2014) year;

insert into fiscal
select code || '-Q' || quarter, 'QUARTER', code,
       (first_day + (quarter - 1) * interval '3 months')::date,
       (first_day + quarter * interval '3 months')::date
from fiscal
cross join generate_series(1, 4) quarter
where kind = 'YEAR';

insert into fiscal
select code || '-' || to_char(first_day + month * interval '1 month', 'YYYY-MM'), 'MONTH', code,
       (first_day + month * interval '1 month')::date,
       (first_day + (month + 1) * interval '1 month')::date
from fiscal
cross join generate_series(0, 2) month
where kind = 'QUARTER';

insert into org.fiscal_period_span (period_code, kind, parent_code, valid, recorded_at, recorded_by)
select code, kind, parent, daterange(first_day, end_day), now(), 0
from fiscal;

insert into org.structure_version (version)
values (nextval('org.structure_version_sequence') + 1000)
on conflict (only_row) do update set version = excluded.version;

insert into catalog.product (id, code) overriding system value
select product, 'SKU-' || lpad(product::text, 4, '0')
from generate_series(1, 500) product;

insert into catalog.product_span (product_id, name, valid, recorded_at, recorded_by)
select product, 'Product ' || product, daterange('2000-01-01', null), now(), 0
from generate_series(1, 500) product;

insert into catalog.structure_version (version)
values (nextval('catalog.structure_version_sequence') + 1000)
on conflict (only_row) do update set version = excluded.version;

insert into customer.account (id, code) overriding system value
select account, 'AW' || lpad(account::text, 8, '0')
from generate_series(1, 20000) account;

insert into customer.account_span (account_id, name, kind, unit_id, valid, recorded_at, recorded_by)
select account, 'Account ' || account, 'STORE', 47 + account % 1000 / 5, daterange('2000-01-01', null), now(), 0
from generate_series(1, 20000) account;

insert into plan.measure (code, name_zh, name_en, kind, basis, currency_code, grain, aggregation)
values ('booking-net', '订货额', 'Bookings', 'booking', 'NET', 'USD', 1, 'SUM')
on conflict (code) do update set currency_code = 'USD';

insert into plan.version (fiscal_year, measure, number, origin, label, published_at, published_by, published_by_name)
select code, 'booking-net', 1, 'IMPORT', 'generated', now(), 0, 'generated'
from fiscal
where kind = 'YEAR';

insert into plan.quota (version_id, position_id, measure, period_code, valid, amount, recorded_at)
select version.id, post.id, 'booking-net', fiscal.code, daterange(fiscal.first_day, fiscal.end_day),
       100000 + (post.id * 37 + extract(month from fiscal.first_day)::int * 991) % 50000, now()
from post
cross join fiscal
join plan.version on version.fiscal_year = fiscal.parent
where not post.head
  and fiscal.kind = 'QUARTER';

insert into plan.head (sequence)
values (nextval('plan.change_sequence'))
on conflict (singleton) do update set sequence = nextval('plan.change_sequence');

-- Two hundred people, each of whom sees another part of the company: groups, regions and offices.
insert into platform.user_account (login, display_name, person_id, roles)
select 'reader' || person, 'Reader ' || person, person, '{REGION_MANAGER}'
from generate_series(2, 201) person;

insert into platform.access_token (token_hash, user_id, name, scopes, created_at, ends_at)
select sha256(convert_to('yunchou_bench' || person_id, 'UTF8')), id, 'bench', '{ledger.read,insight.read}', now(), now() + interval '1 day'
from platform.user_account
where login like 'reader%';

insert into platform.setting (key, value)
values ('time.business-date', '2014-03-31')
on conflict (key) do update set value = excluded.value;
