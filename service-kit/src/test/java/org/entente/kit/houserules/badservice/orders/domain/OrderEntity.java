package org.entente.kit.houserules.badservice.orders.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Never persisted; the made-up service of the kit's tests must not know it. */
@Entity
public class OrderEntity {
    @Id
    long id;
}
