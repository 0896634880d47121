create table plan.measure (
    code text not null,
    name_zh text not null,
    name_en text not null,
    kind text not null,
    basis text not null,
    currency_code text not null,
    grain numeric(19, 4) not null,
    aggregation text not null,
    constraint measure_pk primary key (code),
    constraint measure_code_is_a_word check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    constraint measure_basis_known check (basis in ('NET', 'GROSS')),
    constraint measure_grain_positive check (grain > 0),
    constraint measure_aggregation_known check (aggregation in ('SUM', 'SHARED'))
);

comment on table plan.measure is 'What quotas count: the company''s own measures, and the shipped one where it is defined anew';
