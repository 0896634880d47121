-- A company of 99 offices and 10,000 sellers: with the company itself 10,100 rows.
insert into org.unit (id, code) overriding system value
select unit, 'U' || lpad(unit::text, 3, '0')
from generate_series(1, 100) unit;

insert into org.unit_span (unit_id, name, parent_id, valid, recorded_at, recorded_by)
select unit, case when unit = 1 then 'Company' else 'Office ' || unit end, case when unit > 1 then 1 end,
       daterange('2000-01-01', null), now(), 0
from generate_series(1, 100) unit;

insert into org.position (id, code) overriding system value
select id, 'P' || lpad(id::text, 5, '0')
from generate_series(1, 10000) id;

insert into org.position_span (position_id, name, unit_id, head, shared, valid, recorded_at, recorded_by)
select id, 'Seller ' || id, 2 + id % 99, false, false, daterange('2000-01-01', null), now(), 0
from generate_series(1, 10000) id;

insert into org.person (id, code) overriding system value
select id, lpad(id::text, 5, '0')
from generate_series(1, 10000) id;

insert into org.person_span (person_id, name, valid, recorded_at, recorded_by)
select id, 'Person ' || id, daterange('2000-01-01', null), now(), 0
from generate_series(1, 10000) id;

insert into org.placement_span (person_id, position_id, share, valid, recorded_at, recorded_by)
select id, id, 1, daterange('2000-01-01', null), now(), 0
from generate_series(1, 10000) id;

create temporary table fiscal as
select 'FY' || year as code, 'YEAR' as kind, '' as parent, make_date(year - 1, 7, 1) as first_day, make_date(year, 7, 1) as end_day
from generate_series(2014, 2015) year;

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

-- One booking a seller and quarter of the year before.
insert into catalog.product (id, code) overriding system value
values (1, 'SKU-0001');

insert into catalog.product_span (product_id, name, valid, recorded_at, recorded_by)
values (1, 'Product 1', daterange('2000-01-01', null), now(), 0);

insert into catalog.structure_version (version)
values (nextval('catalog.structure_version_sequence') + 1000)
on conflict (only_row) do update set version = excluded.version;

insert into customer.account (id, code) overriding system value
values (1, 'AW00000001');

insert into customer.account_span (account_id, name, kind, unit_id, valid, recorded_at, recorded_by)
values (1, 'Account 1', 'STORE', 2, daterange('2000-01-01', null), now(), 0);

select ledger.open_month(month::date)
from generate_series('2013-07-01'::date, '2014-06-01'::date, interval '1 month') month;

insert into ledger.batch (origin, label, posted_by, fact_count)
values ('IMPORT', 'generated', 'generated', 40000);

create temporary table sold as
select nextval('ledger.fact_id_sequence') as id, 'booking' as kind,
       ('2013-07-15'::date + quarter * interval '3 months')::date as fact_date,
       'SO' || seller || '-' || quarter as document, 2 + seller % 99 as unit, seller,
       20000 + (seller * 37 + quarter * 7919) % 90000 + 0.2500 as amount
from generate_series(1, 10000) seller
cross join generate_series(0, 3) quarter;

insert into ledger.fact (
    id, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, net_amount, tax_amount, tax_rate,
    currency_code, restated_date, batch_id, source_row)
select id, kind, fact_date, document, 1, 1, 'AW00000001', 1, unit, amount, 0, 0, 'USD', fact_date,
       (select max(batch.id) from ledger.batch), id
from sold;

insert into ledger.share (
    fact_id, ordinal, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, seller_id,
    position_id, percent, net_amount, tax_amount, currency_code, restated_date, batch_id)
select id, 1, kind, fact_date, document, 1, 1, 'AW00000001', 1, unit, seller, seller, 100, amount, 0, 'USD', fact_date,
       (select max(batch.id) from ledger.batch)
from sold;

insert into ledger.head (sequence)
values (nextval('ledger.change_sequence'))
on conflict (singleton) do update set sequence = nextval('ledger.change_sequence');

insert into ledger.daily_total
select (select sequence from ledger.head), batch_id, kind, fact_date, restated_date, position_id, seller_id, unit_id,
       currency_code, sum(net_amount), sum(tax_amount), count(*), 0
from ledger.share
group by batch_id, kind, fact_date, restated_date, position_id, seller_id, unit_id, currency_code;

insert into ledger.change (sequence, batch_id, what, months)
select (select sequence from ledger.head), (select max(batch.id) from ledger.batch), 'POSTED',
       array_agg(distinct date_trunc('month', fact_date)::date)
from ledger.share;

insert into plan.measure (code, name_zh, name_en, kind, basis, currency_code, grain, aggregation)
values ('booking-net', '订货额', 'Bookings', 'booking', 'NET', 'USD', 1, 'SUM')
on conflict (code) do update set currency_code = 'USD';

-- One who plans, at a browser and by a program.
insert into platform.user_account (login, display_name, roles)
values ('planner', 'Planner', '{SALES_OPS_HQ}');

insert into platform.access_token (token_hash, user_id, name, scopes, created_at, ends_at)
select sha256(convert_to('yunchou_planner', 'UTF8')), id, 'bench', '{plan.read,plan.edit}', now(), now() + interval '1 day'
from platform.user_account
where login = 'planner';

insert into platform.user_session (token_hash, user_id, opened_at, last_seen_at, ends_at, address, agent)
select sha256(convert_to('yunchou_planner_browser', 'UTF8')), id, now(), now(), now() + interval '1 day', '127.0.0.1', 'bench'
from platform.user_account
where login = 'planner';

insert into platform.setting (key, value)
values ('time.business-date', '2014-07-01')
on conflict (key) do update set value = excluded.value;
