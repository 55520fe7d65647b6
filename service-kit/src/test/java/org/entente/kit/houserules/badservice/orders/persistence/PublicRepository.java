package org.entente.kit.houserules.badservice.orders.persistence;

public class PublicRepository {}
