/** Moves labels that stand closer than `gap` apart, keeping their order and their middle as it was. */
export function spread(heights: number[], gap: number): number[] {
  const order = heights
    .map((_, index) => index)
    .sort((left, right) => (heights[left] ?? 0) - (heights[right] ?? 0));
  const placed: { members: number[]; middle: number }[] = [];
  for (const index of order) {
    let group = { members: [index], middle: heights[index] ?? 0 };
    for (let below = placed.at(-1); below && touching(below, group, gap); below = placed.at(-1)) {
      placed.pop();
      group = joined(below, group);
    }
    placed.push(group);
  }
  const result = [...heights];
  for (const { members, middle } of placed)
    members.forEach((index, place) => {
      result[index] = middle + (place - (members.length - 1) / 2) * gap;
    });
  return result;
}

type Group = { members: number[]; middle: number };

const half = ({ members }: Group, gap: number) => (members.length * gap) / 2;

const touching = (below: Group, above: Group, gap: number) =>
  above.middle - half(above, gap) < below.middle + half(below, gap);

const joined = (below: Group, above: Group): Group => ({
  members: [...below.members, ...above.members],
  middle:
    (below.middle * below.members.length + above.middle * above.members.length) /
    (below.members.length + above.members.length),
});
