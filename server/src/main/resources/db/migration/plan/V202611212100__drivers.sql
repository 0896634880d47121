create table plan.driver_value (
    fiscal_year text not null,
    driver text not null,
    position_id bigint not null,
    value numeric(19, 4) not null,
    constraint driver_value_pk primary key (fiscal_year, driver, position_id),
    constraint driver_value_not_negative check (value >= 0)
);

comment on table plan.driver_value is 'Imported reasons why a position should carry more than another: potential, pipeline';
