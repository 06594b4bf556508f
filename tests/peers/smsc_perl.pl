#!/usr/bin/perl
# Runs smsc.pl of the Debian package libnet-smpp-perl, whose path is the argument, on a free port of loopback.
# Prints its port, then for each submit_sm as Net::SMPP decodes it: recipient, esm_class, data_coding and the user data
# in hexadecimal. What is answered is left to smsc.pl.
use strict;
use warnings;
use Net::SMPP;

$| = 1;
my ($script) = @ARGV;
@ARGV = ();
my ($listen, $read) = (\&Net::SMPP::new_listen, \&Net::SMPP::read_pdu);
no warnings 'redefine';
*Net::SMPP::new_listen = sub {
    my ($class, $host, %settings) = @_;
    my $server = $listen->($class, '127.0.0.1', %settings, port => 0) or return undef;
    print 'port ', $server->sockport, "\n";
    return $server;
};
*Net::SMPP::read_pdu = sub {
    my $pdu = $read->(@_);
    if (defined $pdu && $pdu->{cmd} == 0x00000004) {
        print join(' ', 'submit', $pdu->{destination_addr}, $pdu->{esm_class}, $pdu->{data_coding},
            unpack('H*', $pdu->{short_message})), "\n";
    }
    return $pdu;
};
do $script;
die $@ || "smsc.pl ended: $!";
