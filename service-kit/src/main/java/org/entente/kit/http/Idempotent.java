package org.entente.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Honors the {@code Idempotency-Key} header of a POST resource method.
 *
 * <p>With the header, the method runs in one transaction with its stored answer: a repeat with the same key and request gets
 * that answer and has no second effect, also while the first is still running; another request under the same key is refused
 * with {@code idempotency-key-reused}. Keys belong to a caller and a path and are kept for seven days. Without the header
 * the method simply runs.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
