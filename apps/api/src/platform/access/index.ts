export { AccessModule } from './access.module';
export { Actor } from './actor';
export { PersonBehind } from './person-behind';
export { type AuditReach, OutsideAuditors } from './outside-auditors';
export { admissionOf, isOutsideAuditor, type Principal, reaches } from './principal';
export { type Received, receivedFrom } from './received';
export { registerAccess } from './register-access';
export { AboveServices, Public, Requires, RequiresRecentSignIn, RequiresUnless, SignedIn } from './route-access';
export { AccountSetup, type FirstStartAnswer } from './setup/account-setup';
