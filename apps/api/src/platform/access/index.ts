export { AccessModule } from './access.module';
export { Actor } from './actor';
export { PersonBehind } from './person-behind';
export { admissionOf, type Principal } from './principal';
export { type Received, receivedFrom } from './received';
export { registerAccess } from './register-access';
export { Public, Requires, RequiresRecentSignIn, RequiresUnless, SignedIn } from './route-access';
export { AccountSetup, type FirstStartAnswer } from './setup/account-setup';
