package org.entente.kit.houserules.badservice.bills.application;

import org.entente.kit.houserules.badservice.orders.persistence.PublicRepository;

class NeighborThatLooksInside {
    PublicRepository repository;
}
