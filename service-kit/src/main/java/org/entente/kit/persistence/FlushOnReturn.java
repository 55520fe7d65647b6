package org.entente.kit.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Writes changes to the database when a transactional use case returns, also when the transaction goes on around it.
 *
 * <p>So a version that the caller reads afterwards is the new one, and a violated constraint shows in the use case, whether or
 * not {@code Idempotency-Key} wraps the use case in a larger transaction.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201) // just inside the interceptor that begins the transaction
class FlushOnReturn {

    private final Instance<EntityManager> entities;

    FlushOnReturn(Instance<EntityManager> entities) {
        this.entities = entities;
    }

    @AroundInvoke
    Object around(InvocationContext useCase) throws Exception {
        Object result = useCase.proceed();
        if (entities.isResolvable() && QuarkusTransaction.isActive() && !QuarkusTransaction.isRollbackOnly()) {
            entities.get().flush();
        }
        return result;
    }
}
