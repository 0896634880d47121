comment on schema ledger is 'The append-only sales facts, their seller shares, and the totals that follow from them';

create table kind (
    code text not null constraint kind_pk primary key,
    name_zh text not null,
    name_en text not null,
    constraint kind_code_is_a_word check (code ~ '^[a-z][a-z0-9-]{0,39}$')
);
comment on table kind is 'Kinds of facts that a company adds to the shipped ones, or shipped ones under other names';

create table head (
    singleton boolean not null default true constraint head_pk primary key,
    ledger uuid not null default gen_random_uuid(),
    sequence bigint not null,
    constraint head_is_one_row check (singleton)
);
comment on column head.ledger is 'Which ledger this is, so that a server whose database was replaced notices';
comment on table head is 'The number of the latest change. Its row is locked by whoever changes the ledger, so changes commit in the order of their numbers';

create sequence change_sequence;

create table batch (
    id bigint generated always as identity constraint batch_pk primary key,
    import_id bigint constraint batch_import_uq unique,
    origin text not null constraint batch_origin_is_known check (origin in ('IMPORT', 'REVERSAL')),
    label text not null,
    fact_count bigint not null default 0,
    posted_at timestamptz not null default now(),
    posted_by text not null,
    reverses_batch_id bigint constraint batch_reverses_fk references batch,
    voided_at timestamptz,
    voided_by text
);
comment on table batch is 'What one import, or one reversal of an import, brought. Voiding it takes its facts out of every total; they stay readable';

create table change (
    sequence bigint not null constraint change_pk primary key,
    batch_id bigint constraint change_batch_fk references batch,
    what text not null,
    months date[] not null,
    recorded_at timestamptz not null default now(),
    constraint change_what_is_known check (what in ('POSTED', 'VOIDED', 'PLACED'))
);
comment on table change is 'Every change of the ledger in commit order, with the calendar months in which it has facts; in-memory indexes follow it';

create sequence fact_id_sequence;

create table fact (
    id bigint not null,
    kind text not null,
    fact_date date not null,
    document text not null,
    line integer not null,
    account_id bigint not null,
    account_code text not null,
    product_id bigint,
    unit_id bigint,
    net_amount numeric(19, 4) not null,
    tax_amount numeric(19, 4),
    tax_rate numeric(9, 6),
    currency_code text not null,
    quantity numeric(19, 4),
    reverses_id bigint,
    reverses_date date,
    corrects_period text,
    restated_date date not null,
    batch_id bigint not null,
    source_row bigint not null,
    recorded_at timestamptz not null default now(),
    constraint fact_pk primary key (id, fact_date)
) partition by range (fact_date);
comment on table fact is 'One dated amount of one kind. Never updated and never deleted; taken back by a fact that reverses it, or by voiding its batch';
comment on column fact.product_id is 'Null means unspecified: the source does not say, and no split is invented';
comment on column fact.unit_id is 'The unit (territory) that the document itself names';
comment on column fact.restated_date is 'The day at which a restated reading counts it: for a correction the last day of the corrected period, else the fact''s own date';
create index fact_document_ix on fact (document, line, kind);
create index fact_reverses_ix on fact (reverses_id) where reverses_id is not null;
create index fact_batch_ix on fact using brin (batch_id);

create table share (
    fact_id bigint not null,
    ordinal smallint not null,
    kind text not null,
    fact_date date not null,
    document text not null,
    line integer not null,
    account_id bigint not null,
    account_code text not null,
    product_id bigint,
    unit_id bigint,
    seller_id bigint,
    position_id bigint,
    percent numeric(9, 6) not null,
    net_amount numeric(19, 4) not null,
    tax_amount numeric(19, 4),
    currency_code text not null,
    restated_date date not null,
    batch_id bigint not null,
    constraint share_pk primary key (fact_id, ordinal, fact_date)
) partition by range (fact_date);
comment on table share is 'The parts of a fact by seller; they sum to the fact exactly. Everything but position_id is as recorded';
comment on column share.seller_id is 'Null: the fact has no seller (online, unclaimed)';
comment on column share.position_id is 'Derived: the position that the seller held on the fact''s date, by what is known of placements now';
create index share_seller_ix on share (seller_id, fact_date) where seller_id is not null;
create index share_account_ix on share (account_id, fact_date);
create index share_batch_ix on share using brin (batch_id);

create table daily_total (
    sequence bigint not null,
    batch_id bigint not null,
    kind text not null,
    fact_date date not null,
    restated_date date not null,
    position_id bigint,
    seller_id bigint,
    unit_id bigint,
    currency_code text not null,
    net_amount numeric(19, 4) not null,
    tax_amount numeric(19, 4) not null,
    share_count integer not null,
    untaxed_count integer not null
);
comment on table daily_total is 'What each change added to the totals of a day; summed over batches that are not voided it equals the shares, always';
comment on column daily_total.untaxed_count is 'How many of the shares state no tax; a gross total is exact only where there are none';
create index daily_total_sequence_ix on daily_total (sequence);
create index daily_total_batch_ix on daily_total (batch_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only: % of ledger.% is refused.', tg_op, tg_table_name
        using hint = 'Maybe reverse the fact, or void its batch.';
end
$$;

create trigger fact_is_append_only before update or delete on fact
    for each row execute function refuse_change();

create trigger share_is_append_only before delete on share
    for each row execute function refuse_change();

create trigger share_keeps_what_was_recorded before update of
    fact_id, ordinal, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, seller_id,
    percent, net_amount, tax_amount, currency_code, restated_date, batch_id on share
    for each row execute function refuse_change();

create function open_month(day date) returns void language plpgsql as $$
declare
    month_start date := date_trunc('month', day)::date;
    partition text;
    relation text;
begin
    perform pg_advisory_xact_lock(hashtext('ledger.open_month'));
    foreach relation in array array['fact', 'share'] loop
        partition := relation || '_' || to_char(day, 'YYYYMM');
        if to_regclass(format('ledger.%I', partition)) is null then
            execute format('create table ledger.%I (like ledger.%I including defaults)', partition, relation);
            execute format(
                'alter table ledger.%I attach partition ledger.%I for values from (%L) to (%L)',
                relation, partition, month_start, (month_start + interval '1 month')::date);
        end if;
    end loop;
end
$$;
comment on function open_month(date) is 'Creates the partitions of the month in which the day lies, if they are missing. Attached rather than created in place, so that nobody who reads or writes has to wait';

create view pub_fact_share as
select s.fact_id,
       s.ordinal,
       s.kind,
       s.fact_date,
       s.restated_date,
       s.document,
       s.line,
       s.account_id,
       s.product_id,
       s.unit_id,
       s.seller_id,
       s.position_id,
       s.percent,
       s.net_amount,
       s.tax_amount,
       s.currency_code,
       s.batch_id
from share s
where not exists (select from batch b where b.id = s.batch_id and b.voided_at is not null);
comment on view pub_fact_share is 'For insight: every seller share of every fact whose batch is not voided';

create view pub_daily_total as
select t.kind,
       t.fact_date,
       t.restated_date,
       t.position_id,
       t.seller_id,
       t.unit_id,
       t.currency_code,
       sum(t.net_amount) as net_amount,
       sum(t.tax_amount) as tax_amount,
       sum(t.share_count) as share_count,
       sum(t.untaxed_count) as untaxed_count
from daily_total t
where not exists (select from batch b where b.id = t.batch_id and b.voided_at is not null)
group by t.kind, t.fact_date, t.restated_date, t.position_id, t.seller_id, t.unit_id, t.currency_code;
comment on view pub_daily_total is 'For insight: exact totals by day, position, seller, unit and currency';
