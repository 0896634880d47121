export const addressOfScenario = (id: number) => `/plan/scenarios/${id}`;
