package org.entente.kit.houserules.badservice.orders.domain;

import org.entente.kit.houserules.badservice.orders.persistence.PublicRepository;

class DomainThatKnowsPersistence {
    PublicRepository repository;
}
