declare module 'virtual:method/questionnaire/lo' {
  const slice: import('../domain/method/method').Questionnaire
  export default slice
}
declare module 'virtual:method/questionnaire/en' {
  const slice: import('../domain/method/method').Questionnaire
  export default slice
}
declare module 'virtual:method/guidance/lo' {
  const slice: import('../domain/method/method').Guidance
  export default slice
}
declare module 'virtual:method/guidance/en' {
  const slice: import('../domain/method/method').Guidance
  export default slice
}
declare module 'virtual:method/planning/lo' {
  const slice: import('../domain/method/method').PlanningMethod
  export default slice
}
declare module 'virtual:method/planning/en' {
  const slice: import('../domain/method/method').PlanningMethod
  export default slice
}
