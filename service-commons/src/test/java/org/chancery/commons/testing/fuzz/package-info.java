/**
 * A fuzzer that knows a service by nothing but the OpenAPI document that it serves. {@link
 * org.chancery.commons.testing.fuzz.OpenApiFuzz} is what a service subclasses; {@code Target} is one operation with a request
 * that is accepted, and the attacks change one thing in it at a time.
 */
package org.chancery.commons.testing.fuzz;
