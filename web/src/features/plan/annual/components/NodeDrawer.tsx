import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import type { DecompositionNode } from '../api/decompositions';
import { type Choice, type NodeChoice, withNode } from '../model/rules';

type NodeDrawerProps = {
  node: DecompositionNode | undefined;
  choice: Choice;
  onChange: (choice: Choice) => void;
  onClose: () => void;
};

const amounts = ['lock', 'minimum', 'maximum'] as const;

/** What is particular to one unit or position: a judgement with its reason, own bounds, a lock, an entry ramp. */
export function NodeDrawer({ node, choice, onChange, onClose }: NodeDrawerProps) {
  const { t } = useTranslation('plan');
  if (!node) return null;
  const own = choice.nodes.find((other) => other.node === node.key);
  const keep = async (said: Omit<NodeChoice, 'node'>) =>
    onChange(withNode(choice, { ...said, node: node.key }));
  return (
    <FormDrawer<Omit<NodeChoice, 'node'>>
      open
      title={t('annual.node.title', { name: node.name })}
      submitLabel={t('annual.node.keep')}
      initial={own}
      onClose={onClose}
      onSubmit={keep}
    >
      <Form.Item name="factor" label={t('annual.node.factor')} extra={t('annual.node.factorHint')}>
        <Input inputMode="decimal" placeholder="1.00" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('annual.node.reason')}
        dependencies={['factor']}
        rules={[
          ({ getFieldValue }) => ({
            required: Boolean(getFieldValue('factor')),
            whitespace: true,
            message: t('annual.flaw.node'),
          }),
        ]}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      {amounts.map((field) => (
        <Form.Item key={field} name={field} label={t(`annual.node.${field}`)}>
          <Input inputMode="decimal" />
        </Form.Item>
      ))}
      {node.position && (
        <Form.Item name="ramp" label={t('annual.node.ramp')} extra={t('annual.node.rampHint')}>
          <Input inputMode="decimal" placeholder="0.5" />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
