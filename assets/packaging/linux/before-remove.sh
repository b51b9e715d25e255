# Lines in ~/.aws/config that start Mai, and its entries at login, would point at a program that is gone.
as_each_person /opt/Mai/mai --forget
