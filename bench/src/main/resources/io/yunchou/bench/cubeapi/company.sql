-- A company of 5 groups, 40 regions, 400 offices and 83,334 sellers: with twelve months 1,000,008 leaves.
insert into org.unit (id, code) overriding system value
select unit, 'U' || lpad(unit::text, 3, '0')
from generate_series(1, 446) unit;

insert into org.unit_span (unit_id, name, parent_id, valid, recorded_at, recorded_by)
select unit,
       case when unit = 1 then 'Company' when unit <= 6 then 'Group ' when unit <= 46 then 'Region ' else 'Office ' end || unit,
       case when unit = 1 then null when unit <= 6 then 1 when unit <= 46 then 2 + (unit - 7) / 8 else 7 + (unit - 47) / 10 end,
       daterange('2000-01-01', null),
       now(),
       0
from generate_series(1, 446) unit;

insert into org.position (id, code) overriding system value
select id, 'P' || lpad(id::text, 6, '0')
from generate_series(1, 83334) id;

insert into org.position_span (position_id, name, unit_id, head, shared, valid, recorded_at, recorded_by)
select id, 'Seller ' || id, 47 + id % 400, false, false, daterange('2000-01-01', null), now(), 0
from generate_series(1, 83334) id;

create temporary table fiscal as
select 'FY2015' as code, 'YEAR' as kind, '' as parent, date '2014-07-01' as first_day, date '2015-07-01' as end_day;

insert into fiscal
select code || '-Q' || quarter, 'QUARTER', code,
       (first_day + (quarter - 1) * interval '3 months')::date,
       (first_day + quarter * interval '3 months')::date
from fiscal
cross join generate_series(1, 4) quarter;

insert into fiscal
select 'M' || to_char(first_day + month * interval '1 month', 'MM'), 'MONTH', code,
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

-- Four who edit and twenty who read.
insert into platform.user_account (login, display_name, roles)
select 'editor' || number, 'Editor ' || number, '{SALES_OPS_HQ}'::text[]
from generate_series(1, 4) number
union all
select 'reader' || number, 'Reader ' || number, '{AUDITOR}'::text[]
from generate_series(1, 20) number;

insert into platform.access_token (token_hash, user_id, name, scopes, created_at, ends_at)
select sha256(convert_to('yunchou_' || login, 'UTF8')), id, 'bench', '{plan.read,plan.edit}', now(), now() + interval '1 day'
from platform.user_account
where login like 'editor%' or login like 'reader%';

insert into platform.setting (key, value)
values ('time.business-date', '2014-07-01')
on conflict (key) do update set value = excluded.value;
