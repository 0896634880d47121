-- A million orders over 44 months, each one booking and one revenue fact; 15 % without a seller, a tenth outside the
-- seller's office.
select setseed(0.31);

select ledger.open_month(month::date)
from generate_series('2010-07-01'::date, '2014-08-01'::date, interval '1 month') month;

create temporary table drawn as
select number, (random() * 1000)::int % 1000 as seller, '2010-07-01'::date + (random() * 1460)::int as day,
       round(exp(random() * 9)::numeric, 4) as amount, 1 + (random() * 500)::int % 500 as product, random() as online,
       random() as elsewhere, (random() * 20)::int % 20 as account
from generate_series(1, 1000000) number;

insert into ledger.batch (origin, label, posted_by, fact_count)
values ('IMPORT', 'generated', 'generated', 2000000);

create temporary table sold as
select nextval('ledger.fact_id_sequence') as id, case kind when 0 then 'booking' else 'revenue' end as kind,
       day + 7 * kind as fact_date, 'SO' || 40000000 + number as document,
       1 + (seller + 1000 * account) % 20000 as account, product,
       case when elsewhere < 0.1 then 47 + (elsewhere * 2000)::int % 200 else 47 + seller / 5 end as unit,
       case when online >= 0.15 then 1001 + seller end as seller, amount, round(amount * 0.08, 4) as tax
from drawn
cross join generate_series(0, 1) kind;

insert into ledger.fact (
    id, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, net_amount, tax_amount, tax_rate,
    currency_code, restated_date, batch_id, source_row)
select id, kind, fact_date, document, 1, account, 'AW' || lpad(account::text, 8, '0'), product, unit, amount, tax, 0.08,
       'USD', fact_date, (select max(batch.id) from ledger.batch), id
from sold;

insert into ledger.share (
    fact_id, ordinal, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, seller_id,
    position_id, percent, net_amount, tax_amount, currency_code, restated_date, batch_id)
select id, 1, kind, fact_date, document, 1, account, 'AW' || lpad(account::text, 8, '0'), product, unit, seller, seller, 100,
       amount, tax, 'USD', fact_date, (select max(batch.id) from ledger.batch)
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
