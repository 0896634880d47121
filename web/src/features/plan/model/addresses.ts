export const addressOfScenario = (id: number) => `/plan/scenarios/${id}`;

export const addressOfComparison = (id: number, other: number) =>
  `/plan/scenarios/${id}/compare?other=${other}`;
