import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@kaiji/contracts';
import type { Config } from '../config';

/** What a route says of who may call it. A route that says nothing is closed to everyone. */
export type RouteAccess =
  | { readonly kind: 'requires'; readonly permissions: readonly Permission[]; readonly openWhen?: (config: Config) => boolean }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'public' };

export const ROUTE_ACCESS = Symbol('ROUTE_ACCESS');
export const RECENT_SIGN_IN = Symbol('RECENT_SIGN_IN');
export const ABOVE_SERVICES = Symbol('ABOVE_SERVICES');

const mark = (access: RouteAccess): MethodDecorator & ClassDecorator => SetMetadata(ROUTE_ACCESS, access);

/** The route is for principals that hold all these permissions. */
export const Requires = (...permissions: [Permission, ...Permission[]]): MethodDecorator & ClassDecorator =>
  mark({ kind: 'requires', permissions });

/** As `Requires`, but open to all where the settings say so. */
export const RequiresUnless = (openWhen: (config: Config) => boolean, ...permissions: [Permission, ...Permission[]]): MethodDecorator =>
  mark({ kind: 'requires', permissions, openWhen });

/**
 * A person must have proved within the last minutes who they are: a screen left open is not enough for this. Stands beside
 * `Requires`. A token does what its scopes say: nobody is there to be asked.
 */
export const RequiresRecentSignIn = (): MethodDecorator => SetMetadata(RECENT_SIGN_IN, true);

/**
 * The route names no service, and an auditor from outside may call it all the same: it shows nothing of a service, or only what
 * they may see. Without it such a route is closed to them.
 */
export const AboveServices = (): MethodDecorator & ClassDecorator => SetMetadata(ABOVE_SERVICES, true);

/** The route is for whoever is signed in, whatever they may do. */
export const SignedIn = (): MethodDecorator & ClassDecorator => mark({ kind: 'signedIn' });

/** The route is for everyone. */
export const Public = (): MethodDecorator & ClassDecorator => mark({ kind: 'public' });
