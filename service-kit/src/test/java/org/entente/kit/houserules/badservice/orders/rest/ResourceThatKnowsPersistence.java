package org.entente.kit.houserules.badservice.orders.rest;

import org.entente.kit.houserules.badservice.orders.persistence.PublicRepository;

class ResourceThatKnowsPersistence {
    PublicRepository repository;
}
