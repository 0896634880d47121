// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { boundaryViolations } from './boundaries.mjs';
import { literalViolations } from './literals.mjs';
import { codesIn, untold } from './problems.mjs';
import { flatten, keysUsed, languageDifferences, usageDifferences } from './translations.mjs';

const file = (path, text) => ({ path, text });

describe('boundaries', () => {
  it('lets features use shared and app use features', () => {
    expect(
      boundaryViolations([
        file('src/features/ledger/pages/Facts.tsx', "import { Money } from '@/shared/ui/Money';"),
        file('src/app/modules.ts', "import { ledger } from '@/features/ledger/module';"),
      ]),
    ).toEqual([]);
  });

  it('refuses shared code that knows a feature', () => {
    expect(
      boundaryViolations([
        file('src/shared/ui/Money.tsx', "import { facts } from '../../features/ledger/api';"),
      ]),
    ).toHaveLength(1);
  });

  it('refuses a feature that enters another by a side door, and lets it in by public.ts', () => {
    const inner = file('src/features/plan/a.ts', "import { x } from '@/features/ledger/api/facts';");
    const open = file('src/features/plan/b.ts', "import { x } from '@/features/ledger/public';");
    expect(boundaryViolations([inner, open])).toEqual([expect.stringContaining('src/features/plan/a.ts')]);
  });

  it('sees lazy imports too', () => {
    expect(
      boundaryViolations([file('src/features/plan/a.ts', "const page = () => import('@/app/App');")]),
    ).toHaveLength(1);
  });
});

describe('literals', () => {
  const judged = (text) => literalViolations(file('src/x.tsx', text));

  it('finds Chinese in code', () => {
    expect(judged("const a = '目标';")).toHaveLength(1);
  });

  it('finds words between tags and in spoken attributes', () => {
    expect(judged('const a = <p title="Save now">Save</p>;')).toHaveLength(2);
  });

  it('finds literal colours', () => {
    expect(judged("const a = { color: '#ff0000' };")).toHaveLength(1);
  });

  it('accepts keys, tokens and punctuation', () => {
    expect(judged("const a = <p title={t('save')} className={'x'}>— {t('y')}</p>;")).toEqual([]);
  });
});

describe('translations', () => {
  it('finds keys that one language lacks, and unlike placeholders', () => {
    const chinese = flatten({ a: '甲', b: { c: '共 {{count}} 行' } });
    const english = flatten({ b: { c_one: '{{count}} row', c_other: '{{total}} rows' }, d: 'D' });
    expect(languageDifferences('ledger', [chinese, english])).toEqual([
      'ledger:a is missing in en-US',
      'ledger:d is missing in zh-CN',
      'ledger:b.c has other placeholders in en-US',
    ]);
  });

  it('finds keys that are asked for but absent, and keys that nobody asks for', () => {
    const uses = [
      keysUsed(
        file(
          'src/a.tsx',
          "const { t } = useTranslation('ledger'); t('title'); t(`kind.${kind}`); t('gone');",
        ),
      ),
    ];
    const known = new Set(['ledger:title', 'ledger:kind.booking', 'ledger:old']);
    expect(usageDifferences(known, uses)).toEqual([
      'src/a.tsx: key ledger:gone is in no key file',
      'ledger:old is never used',
    ]);
  });
});

describe('problems', () => {
  it('finds a code of the server that no key file tells', () => {
    const codes = codesIn('LOCKED("plan.scenario-locked", CONFLICT), CYCLE("tree.cycle", INVALID);');
    expect(untold(codes, new Set(['shared:problem.tree.cycle.what']))).toEqual([
      'plan.scenario-locked: no key file tells this problem of the server',
    ]);
  });
});
