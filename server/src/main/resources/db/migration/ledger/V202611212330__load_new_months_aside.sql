create function begin_months(wanted date[]) returns date[] language plpgsql as $$
declare
    fresh date[];
    month_start date;
    relation text;
begin
    perform pg_advisory_xact_lock(hashtext('ledger.open_month'));
    select coalesce(array_agg(month order by month), '{}') into fresh
    from unnest(wanted) month
    where to_regclass('ledger.fact_' || to_char(month, 'YYYYMM')) is null;
    if cardinality(fresh) = 0 then
        return fresh;
    end if;
    foreach relation in array array['fact', 'share'] loop
        execute format(
            'create table ledger.%I (like ledger.%I including defaults) partition by range (fact_date)',
            relation || '_incoming', relation);
        foreach month_start in array fresh loop
            execute format(
                'create table ledger.%I partition of ledger.%I for values from (%L) to (%L)',
                relation || '_' || to_char(month_start, 'YYYYMM'),
                relation || '_incoming', month_start, (month_start + interval '1 month')::date);
        end loop;
    end loop;
    return fresh;
end
$$;
comment on function begin_months(date[]) is 'Creates partitions for those of the months that have none, aside from the ledger and without indexes, below fact_incoming and share_incoming; to be followed by attach_months in the same transaction. Only for whoever holds the head';

create function attach_months(fresh date[]) returns void language plpgsql as $$
declare
    month_start date;
    partition text;
    relation text;
begin
    foreach relation in array array['fact', 'share'] loop
        foreach month_start in array fresh loop
            partition := relation || '_' || to_char(month_start, 'YYYYMM');
            execute format('alter table ledger.%I detach partition ledger.%I', relation || '_incoming', partition);
            execute format(
                'alter table ledger.%I attach partition ledger.%I for values from (%L) to (%L)',
                relation, partition, month_start, (month_start + interval '1 month')::date);
        end loop;
        execute format('drop table ledger.%I', relation || '_incoming');
    end loop;
end
$$;
comment on function attach_months(date[]) is 'Makes the loaded partitions part of the ledger. Their indexes are built now, of all rows at once, which takes a fraction of what building them row by row takes';
