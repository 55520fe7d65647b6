package org.entente.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the chain from the audit key; without a key the service does not start. */
@ApplicationScoped
class ChainProducer {

    @Produces
    @Singleton
    Chain chain(@ConfigProperty(name = "entente.audit.key") String key) {
        return new Chain(MacKey.of(key));
    }
}
