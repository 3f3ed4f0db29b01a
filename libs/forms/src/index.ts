export { FORM_EDITIONS, formEdition, formField } from './editions/catalogue';
export { referenceValue, referenceValues, type ReferenceValue } from './reference/reference-value';
export { type Draft, type DraftPart, type DraftService, TO_BE_TYPED } from './wording/draft';
export { draftAnswers, type DraftInput } from './wording/draft-answers';
export { answerLength } from './validation/answer-length';
export { type AnswerIssue, type IssueCode, issueMessage } from './validation/answer-issue';
export { checkAnswer, type GivenAnswer, type TextOf } from './validation/check-answer';
export { checkForm, isAnswered } from './validation/check-form';
