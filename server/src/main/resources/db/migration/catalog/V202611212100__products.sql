comment on schema catalog is 'What is sold: products in a tree of categories, list prices and costs';

create table catalog.structure_version (
    only_row boolean not null default true,
    version bigint not null,
    constraint structure_version_pk primary key (only_row),
    constraint structure_version_one_row check (only_row)
);

comment on table catalog.structure_version is 'Changes with every change of the catalogue; its lock lets changers through one at a time';

create sequence catalog.structure_version_sequence;

create table catalog.category (
    id bigint generated always as identity,
    code text not null,
    constraint category_pk primary key (id),
    constraint category_code_unique unique (code)
);

comment on table catalog.category is 'The identity of a category; what holds for it, and when, stands in category_span';

create table catalog.category_span (
    id bigint generated always as identity,
    category_id bigint not null,
    name text not null,
    parent_id bigint,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint category_span_pk primary key (id),
    constraint category_span_category foreign key (category_id) references catalog.category (id),
    constraint category_span_parent foreign key (parent_id) references catalog.category (id),
    constraint category_span_not_empty check (not isempty(valid)),
    constraint category_span_apart exclude using gist (category_id with =, valid with &&) where (superseded_at is null)
);

comment on table catalog.category_span is 'A category''s name and parent over some days';

create table catalog.product (
    id bigint generated always as identity,
    code text not null,
    constraint product_pk primary key (id),
    constraint product_code_unique unique (code)
);

comment on table catalog.product is 'The identity of a product; what holds for it, and when, stands in product_span';

create table catalog.product_span (
    id bigint generated always as identity,
    product_id bigint not null,
    name text not null,
    category_id bigint,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint product_span_pk primary key (id),
    constraint product_span_product foreign key (product_id) references catalog.product (id),
    constraint product_span_category foreign key (category_id) references catalog.category (id),
    constraint product_span_not_empty check (not isempty(valid)),
    constraint product_span_apart exclude using gist (product_id with =, valid with &&) where (superseded_at is null)
);

comment on table catalog.product_span is 'A product''s name and category over some days';

create table catalog.price_span (
    id bigint generated always as identity,
    product_id bigint not null,
    amount numeric(19, 4) not null,
    currency_code text not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint price_span_pk primary key (id),
    constraint price_span_product foreign key (product_id) references catalog.product (id),
    constraint price_span_not_negative check (amount >= 0),
    constraint price_span_not_empty check (not isempty(valid)),
    constraint price_span_apart exclude using gist (product_id with =, valid with &&) where (superseded_at is null)
);

comment on table catalog.price_span is 'A product''s list price over some days';

create table catalog.cost_span (
    id bigint generated always as identity,
    product_id bigint not null,
    amount numeric(19, 4) not null,
    currency_code text not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint cost_span_pk primary key (id),
    constraint cost_span_product foreign key (product_id) references catalog.product (id),
    constraint cost_span_not_negative check (amount >= 0),
    constraint cost_span_not_empty check (not isempty(valid)),
    constraint cost_span_apart exclude using gist (product_id with =, valid with &&) where (superseded_at is null)
);

comment on table catalog.cost_span is 'A product''s cost over some days';

create index product_span_by_batch on catalog.product_span (batch_id) where batch_id is not null;
create index price_span_by_batch on catalog.price_span (batch_id) where batch_id is not null;
create index cost_span_by_batch on catalog.cost_span (batch_id) where batch_id is not null;
